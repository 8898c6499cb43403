// Voice messages of the chat server (JSON over websocket).
const fs = require('fs');
const path = require('path');

const VOICE_DIR = 'voice';

// The audio that callers hear first: {"audio": "T2dnUw=="}
function keepGreeting(message) {
  const audio = Buffer.from(message.audio, 'base64');
  fs.writeFileSync(path.join(VOICE_DIR, 'greeting.ogg'), audio);
}

// Writes the decoded audio of a voice message to its file. A message as the phone sends it, with the audio in base64:
//
//   {"from": "lea", "file": "hello.ogg", "audio": "T2dnUw=="}
//
// Here the file is voice/hello.ogg, in the folder VOICE_DIR.
function keepVoiceMessage(message) {
