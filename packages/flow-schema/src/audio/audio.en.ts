/** Problems of custom audio files. */
export const audioEn = {
  "problem.SF4101":
    "The file has {megabytes} MB, but must have less than {limit} MB. Shorten it, or save it as MP3 with a lower bit rate (64 kbit/s is plenty for a telephone).",
  "problem.SF4102":
    "This is not an MP3 file but {format}, whatever its name says: callers would hear nothing. Open it in an audio program and export it as MP3; renaming it is not enough.",
  "problem.SF4103":
    "The file contains no sound: callers would hear nothing. Export it again as MP3, or choose another file.",
  "problem.SF4104":
    "The file ends in the middle of the sound, as after an interrupted download: callers would hear it break off. Listen to the end, or upload it again from the original.",
  "problem.SF4105":
    "The file carries information that iTunes or an Apple device added to it ({entries}); some telephone systems stumble over it and callers hear nothing. Use the cleaned copy: the sound is the same.",
  "problem.SF4106":
    "{pictures|picture is|pictures are} attached to the file (such as a cover, {kilobytes} kB): some telephone systems try to play it and callers hear nothing. Use the cleaned copy: the sound is the same.",
  "problem.SF4107":
    "The information at the beginning of the file is damaged, so that players do not find the sound: callers would hear nothing. Use the cleaned copy.",
  "problem.SF4108":
    "The file contains {bytes|byte|bytes} that are no sound: callers may hear a crack or a gap. Use the cleaned copy.",
  "problem.SF4109":
    "The sound changes its sample rate or its channels on the way, as in files that were glued together: callers may hear it too fast, too slow or not at all. Export it again as one MP3.",
  "problem.SF4110":
    "The file carries a title or other information ({tags}) that callers never hear. Nothing has to be done; the cleaned copy has only the sound.",
  "word.format.m4a": "an Apple audio file (M4A)",
  "word.format.mp4": "an MP4 video or audio file",
  "word.format.mov": "an Apple QuickTime file",
  "word.format.caf": "an Apple audio file (CAF)",
  "word.format.aiff": "an Apple audio file (AIFF)",
  "word.format.wav": "a WAV file",
  "word.format.ogg": "an Ogg file",
  "word.format.webm": "a WebM file",
  "word.format.flac": "a FLAC file",
  "word.format.aac": "an AAC file",
  "word.format.mp2": "an MPEG file of another kind (MP1 or MP2)",
  "word.format.amr": "a mobile telephone recording (AMR)",
  "word.format.wma": "a Windows Media file",
  "word.format.au": "an AU file",
  "word.format.midi": "a MIDI file, which has notes and no sound",
  "word.format.zip": "a ZIP archive",
  "word.format.pdf": "a PDF document",
  "word.format.html": "a web page",
  "word.format.unknown": "something else",
} as const;
