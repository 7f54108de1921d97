import type { Catalogue } from "../widgets/widget-definition.js";

/** Problems that concern every flow; those of one widget stand in its folder. */
export const problemsEn = {
  "problem.SF1001":
    "This is not a readable flow: the text is not valid JSON ({reason}). Choose a file that was saved or exported as a flow.",
  "problem.SF1002":
    "The document is larger than {megabytes} MB and was not opened. A real flow is far smaller: check that it is the right file.",
  "problem.SF1003":
    "The flow has {found|step|steps}, but at most {limit} are possible. Split it over several lines.",
  "problem.SF1004":
    "The document uses the reserved name “{key}” and was not opened. Rename or remove it.",
  "problem.SF1005":
    "The document is nested more than {limit} levels deep, or contains itself, and was not opened. Check that it is a flow.",
  "problem.SF1006":
    "The document contains a value that cannot be stored ({found}) at {path}. Remove it.",
  "problem.SF1007":
    "“{key}” at {path} is not known, so it was refused rather than silently dropped. Correct its spelling or remove it.",
  "problem.SF1008": "The value at {path} does not fit: {reason}. Correct it.",
  "problem.SF1009":
    "This was made by a newer version ({found}; this one reads up to {known}) and was not opened, so that nothing is lost. Update Smartflow.",
  "problem.SF1010":
    "The document could not be read ({reason}). Pass plain data, such as the text of a file.",
  "problem.SF1011":
    "“{id}” cannot name a step. Begin with a letter, then use up to 63 letters, digits, “_” or “-”.",
  "problem.SF1012":
    "The document contains a name that is longer than {limit} characters ({key}) and was not opened. Shorten it.",
  "problem.SF1013":
    "In “{widget}”, two items of one list have the same id “{id}”, so they cannot be told apart. Give one of them another id.",
  "problem.SF1014":
    "The settings of “{widget}” could not be brought from version {from} to the current one ({reason}). Remove the step and add it again.",
  "problem.SF1015":
    "The list or record at {path} has more than {limit} entries and was not opened. Check that it is a flow.",
  "problem.SF1101":
    "The step “{widget}” does not exist any more, so the change was not made. Somebody may have removed it meanwhile.",
  "problem.SF1102":
    "There already is a step “{widget}”, so no other was added under that name. Choose another id.",
  "problem.SF1103":
    "“{exit}” of “{widget}” is not connected, so the change was not made. Somebody may have disconnected it meanwhile.",
  "problem.SF1104":
    "The list already has an item “{item}”, so no other was added under that id. Choose another id.",
  "problem.SF1105": "The new item has no valid id, so it was not added. Give it one.",
  "problem.SF1106":
    "“{property}” cannot be taken away from a flow, so the change was not made. Set another value instead.",
  "problem.SF1107":
    "“{exit}” of “{widget}” already leads somewhere, so nothing was moved there. Disconnect it first.",
  "problem.SF1108":
    "“{widget}” has no setting “{setting}” that can be changed this way, so the change was not made. Somebody may have removed it meanwhile.",
  "problem.SF1109":
    "The new value does not fit “{property}” ({reason}), so the change was not made. Enter another one.",
  "problem.SF1110":
    "The id of “{item}” cannot be changed, since connections hang on it. Add a new item instead.",
  "problem.SF2001":
    "The flow does not say where calls begin, so every caller would only hear an apology. Add a first step, or choose one.",
  "problem.SF2002":
    "“{property}” leads to “{target}”, which does not exist: calls that get there would end in an apology. Choose another step.",
  "problem.SF2003":
    "“{exit}” of “{widget}” leads to “{target}”, which does not exist: callers who get there would be cut off. Connect it to another step.",
  "problem.SF2004":
    "“{widget}” still has a connection on “{exit}”, which no longer exists: no caller can ever take it. Remove the connection.",
  "problem.SF2005":
    "No call can ever come to “{widget}”, so no caller will hear what you prepared there. Connect it or remove it.",
  "problem.SF2006":
    "“{widget}” is of the type “{type}”, which is not known here: calls could not go on at this step. Add the extension it comes from, or replace the step.",
  "problem.SF2007":
    "Some settings of “{widget}” are not valid: calls could not go on at this step. Open it and correct them.",
  "problem.SF2008":
    "“{exit}” of “{widget}” leads nowhere: callers who get there would be cut off. Connect it to a step.",
  "problem.SF2009":
    "Calls would go round in circles through {widgets} without callers ever being asked anything, until they are cut off. Break the circle.",
  "problem.SF2010":
    "“{widget}” has two exits with the id “{exit}”, so callers could be led the wrong way. Replace one of the two items by a new one.",
  "problem.SF2011":
    "The flow has {found} of at most {limit} steps. Split it over several lines before it cannot grow any more.",
  "problem.SF4001":
    "“{setting}” of “{widget}” is empty: callers would hear silence. Write, upload or record a message.",
  "problem.SF4002":
    "“{setting}” of “{widget}” has {found} characters; many voices speak at most {limit}, and few callers listen that long. Shorten it, or split it over several messages.",
  "problem.SF4003":
    "“{language}” is not a language, so no voice can speak it and callers would hear nothing. Choose a language, such as en-GB or fr-FR.",
  "problem.SF4004":
    "“{widget}” speaks another language ({language}) than the flow ({locale}). If its text is not in that language, callers will not understand the voice: choose the flow’s language.",
  "problem.SF2012":
    "The flow has {found|step|steps}, but at most {limit} can be saved: callers would go on hearing the last version that could. Split it over several lines.",
  "problem.SF2013":
    "Another step is called “{widget}”, too: in lists and in the records of calls nobody could tell them apart. Give each its own title.",
  "problem.SF2014":
    "No step is chosen for calls in which something fails: their callers hear an apology, then the call ends. Choose one, such as a voicemail, if they should get more than that.",
  "problem.SF2015":
    "If something fails, calls go on at “{target}”, which says nothing first: callers would not learn what happened. Let a message come before it, if they should be told.",
  "problem.SF2103":
    "Calls end at “{widget}” or leave the flow there, so no caller would ever come to “{target}” behind it. Remove the connection, or put that step before “{widget}”.",
  "problem.SF2104":
    "Callers who leave “{widget}” by “{exit}” would be cut off without having heard a single message. Insert one, so that they know what happens.",
  "problem.SF2105":
    "Nothing follows “{widget}”: the call ends after this message. If that is what you want, nothing needs doing.",
  "problem.SF7001":
    "Callers of this line may ask for a callback, but no message tells them to press *: none of them would know. Say so in a message that they hear before or while they wait.",
  "problem.SF7002":
    "Nobody is rung from “{widget}” on: a callback that a caller asks for there cannot be made automatically, and stays for people to follow up. Ring somebody later on, if it should be.",
  "problem.SF8001":
    "“{widget}” names its {kind} by an address or a secret: whoever can read the flow could use it, and callers would hear nothing once it expires. Keep it in your workspace and choose it by its id.",
  "problem.SF8003":
    "“{widget}” and “{other}” both keep what is entered as “{variable}”: the later input takes the place of the earlier one, and agents see only that. Use two names, if both are needed.",
  "problem.SF8004":
    "“{widget}” uses the {kind} “{name}”, which does not exist: callers would wait for nobody or hear nothing there. Choose another one.",
  "problem.SF8011":
    "No flow is published on the line “{line}”: its callers would only hear an apology. Publish one.",
  "problem.SF8012":
    "Nobody is assigned to the line “{line}”: its callers would only hear an apology. Assign a user or a team.",
  "problem.SF8013":
    "The number “{number}” of the line “{line}” cannot be dialled: no caller would get through. Write it with its country code, such as +33123456789.",
  "problem.SF8014":
    "The line “{line}” uses the time zone “{zone}”, which is unknown: callers could be called back at the wrong time. Choose another one.",
  "problem.SF8015":
    "Callbacks of the line “{line}” are automated but not allowed: callers who press * would wait for one in vain. Allow them, or switch the automation off.",
  "problem.SF8016":
    "The line “{line}” has published another flow (“{published}”), not “{flow}”: its callers would not hear this one. Publish it on the line, or check the other.",
  "fix.useFlowLanguage": "Use the flow’s language",
  "fix.startHere": "Let calls begin at “{widget}”",
  "fix.disconnect": "Remove the connection “{exit}”",
  "fix.removeWidget": "Remove “{widget}”",
  "fix.removeMessage": "Do without this message",
  "word.exit.next": "Then",
  "word.exit.otherwise": "Otherwise",
  "word.exit.noInput": "No input",
  "word.exit.invalidInput": "Wrong input",
  "word.exit.noAnswer": "No answer",
  "word.exit.start": "Start",
  "word.exit.onError": "If something fails",
  "word.property.start": "Start",
  "word.property.onError": "If something fails",
  "word.property.name": "Name",
  "word.property.locale": "Language",
  "word.property.timeZone": "Time zone",
  "word.property.limits": "Limits",
  "word.setting.message": "Message",
  "word.setting.greeting": "Greeting",
  "word.setting.noInputMessage": "After no input",
  "word.setting.invalidMessage": "After a wrong input",
  "word.setting.finalMessage": "When attempts are used up",
  "word.path.document": "the top of the document",
  "word.reason.type": "it is missing or of the wrong type",
  "word.reason.tooSmall": "it is too small or too short",
  "word.reason.tooLarge": "it is too large or too long",
  "word.reason.format": "it is written in the wrong way",
  "word.reason.choice": "it is not one of the possible values",
  "word.reason.id": "an id begins with a letter and has up to 63 more letters, digits, “_” or “-”",
  "word.reason.object": "an object is expected",
  "word.reason.value": "it is not a possible value",
  "fix.retitle": "Rename it “{title}”",
  "word.kind.media": "audio file",
} satisfies Catalogue;
