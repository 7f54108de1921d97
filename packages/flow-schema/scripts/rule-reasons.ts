/** For each rule, by its code, what a caller would live through if nobody cared. */
export const ruleReasons: { readonly [code: string]: string } = {
  SF2001:
    "A call has nowhere to begin. Whoever dials the number hears an apology and is hung up on.",
  SF2002:
    "The call is sent to a step that is not there. Callers hear an apology at the very moment when the flow should begin, or when something has already gone wrong.",
  SF2003:
    "Callers walk through the flow up to this exit, and there the call can only be broken off.",
  SF2004:
    "Nobody takes this connection. It hides that the choice it stood for is gone: callers who were meant for the step behind it go elsewhere.",
  SF2005:
    "Whatever was prepared at this step, such as a notice or a voicemail, is heard by no one, and nobody notices that it is missing.",
  SF2006:
    "The runtime does not know what to do here. Callers who come to this step hear an apology.",
  SF2007:
    "The runtime cannot tell what this step should do. Callers who come to it hear an apology.",
  SF2008: "Callers who leave the step this way are cut off: the call has nowhere to go.",
  SF2009:
    "Callers hear the same steps over and over, cannot do anything about it, and are cut off once the limits of the call are reached.",
  SF2010:
    "One of the two ways can never be taken, so callers who chose it end up behind the other one.",
  SF2011:
    "Nobody suffers yet. When the limit is reached, an urgent change, such as a closure, can no longer be added for callers to hear.",
  SF2012:
    "What was changed since cannot be saved and published, so callers go on hearing what no longer holds.",
  SF2013:
    "When a caller complains of a step, nobody can tell from lists or records which of the two was meant, and the wrong one is put right.",
  SF2014:
    "When something fails that no exit stands for, callers hear an apology and the call ends, although a voicemail could have taken their message.",
  SF2015:
    "Callers are in the middle of something, it fails, and all at once a telephone rings or music plays: they do not know whether they are still being served.",
  SF2101:
    "A line that nobody speaks on, such as a forgotten telephone or a robot, stays taken until the longest call ends. Other callers find it busy, and somebody pays for it.",
  SF2102: "Callers have to listen and choose, although their choice takes them nowhere else.",
  SF2103:
    "The call is over, or has left the flow, before it comes there. What was prepared behind is never heard.",
  SF2104:
    "Callers hear ringing, music or nothing at all, and then the line goes dead. They do not know whom they have reached or whether to try again.",
  SF2105: "After this message the call is over. Whoever expected to be connected is hung up on.",
  SF3001:
    "Callers hear silence and do not know that they should press a key, so nearly all of them fail.",
  SF3002:
    "Callers who press nothing, or a wrong key, are cut off. They are often those who most need help.",
  SF3003: "Callers hear music or ringing and do not know that nothing they pressed was understood.",
  SF3004:
    "Callers hear the same prompt again without a word on what went wrong, until they give up.",
  SF3005:
    "Whoever presses the key always gets the first option; the second cannot be reached at all.",
  SF3006:
    "Every key that callers press is wrong. They use up their attempts and are led to the end.",
  SF3007:
    "Callers are told keys that may have moved: they press what they heard and land somewhere else.",
  SF3008: "Callers do as they are told and hear that it was wrong.",
  SF3009:
    "Callers do not know that they may press this key, so nobody comes to what lies behind it.",
  SF3011:
    "On the same line `*` asks for a callback during messages and while waiting. Callers who have learnt that press it here and get something else.",
  SF3012:
    "Callers whose input was meant for this branch are led to another one, or to “any other value”.",
  SF3013:
    "Callers whose input was meant for this branch always get the one that is tried before it.",
  SF3014:
    "Inputs that both branches want go to the first. If the second was meant, those callers are led wrong.",
  SF3015:
    "If one of the repeated values is a slip, callers with the value that was meant are led elsewhere.",
  SF3016: "Callers enter a number of the right length and hear that it is wrong, again and again.",
  SF3017: "Callers who own one of these values cannot enter it and are led elsewhere.",
  SF3018: "Callers who do something wrong never hear the words that were written for that moment.",
  SF3019: "Nobody suffers: no key is wrong, so the message waits for a moment that never comes.",
  SF4001: "Callers hear silence. Most of them think that the line is dead and hang up.",
  SF4002:
    "Many voices refuse texts of this length, and then callers hear nothing; few would listen to its end.",
  SF4003:
    "No voice can be chosen for the text, and callers hear nothing, or it is read in a wrong language.",
  SF4004:
    "If the language was not meant, a voice reads the text by the rules of another one and nobody understands it.",
  SF5001:
    "Callers are led the same way at noon and at midnight, although hours were to make a difference.",
  SF5002: "No caller is ever led this way, so whatever was meant for those hours is not heard.",
  SF5003:
    "It cannot be told what time it is: calls at this step fail, or are treated as if you were closed.",
  SF5004: "On that day calls come to an exit that is not there and cannot go on.",
  SF5005:
    "It cannot be told what time it is in any time rule without a zone of its own: calls fail there.",
  SF5006:
    "Callers of those hours are led by the earlier ones and never hear what was prepared for them.",
  SF5007:
    "Nobody suffers if you are open around the clock. Otherwise callers are sent to people who are not there.",
  SF5008:
    "The closed days are never kept: callers are sent to people who are away, or turned away when you are there.",
  SF5009: "If this year’s date is missing, callers of that day are led as on any other one.",
  SF5011:
    "Callers of the time that both want are led by the first, though the second may have been meant.",
  SF5012: "Callers in that minute are told that you are closed while everybody is at work.",
  SF5013: "If the two times are mixed up, callers are led here all night and not during the day.",
  SF5014:
    "On that day callers are led by the date that stands first, whatever the second one says.",
  SF6001: "Callers hear ringing and wait, but no telephone rings anywhere.",
  SF6002:
    "The carrier cannot place the call, so callers are cut off in the middle of being connected.",
  SF6003:
    "The telephone stops by itself or goes to its own voicemail, while callers listen to ringing that nobody hears.",
  SF6004:
    "Callers wait for the first agent until the whole time is up; the others would have been free.",
  SF6005: "Nobody suffers. Whoever reads the flow may expect that other people ring as well.",
  SF6006:
    "Callers wait to the default music. It is never silence, but maybe not what they should hear.",
  SF6007:
    "Callers come back to the welcome again and again, each time as a new call, until a carrier breaks it off.",
  SF6008: "Callers hear the same flow from its beginning, five times, and then an apology.",
  SF7001:
    "Callers wait on the line although they could be called back: they do not know that they may ask.",
  SF7002:
    "Callers are promised a callback that nothing will make by itself, and wait until somebody looks at the list.",
  SF8001:
    "Addresses expire, and then callers hear nothing; and whoever can read the flow holds the key to what it opens.",
  SF8002:
    "Later steps and programs cannot find what the caller has entered, so an agent asks for it again.",
  SF8003: "Callers enter two things, and the agent who answers sees only the later one.",
  SF8004:
    "Callers wait for somebody who is not there any more, or hear nothing where a file is gone.",
  SF8011: "Whoever dials the number hears an apology, and the call ends.",
  SF8012: "Whoever dials the number hears an apology, and the call ends.",
  SF8013: "No carrier can connect the number, so no caller ever gets through.",
  SF8014:
    "Times of this line cannot be told: customers may be called back in the middle of the night.",
  SF8015: "Callers press `*`, nothing happens, and nobody calls them back.",
  SF8016: "What was checked is not what callers of this line hear.",
};
