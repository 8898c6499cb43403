package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
)

const voiceDir = "voice"

var errNoAudio = errors.New("message without audio")

// VoiceMessage is what the phone sends over the websocket. Audio travels in base64.
type VoiceMessage struct {
	From  string `json:"from"`
	File  string `json:"file"`
	Audio []byte `json:"audio"`
}

// keepGreeting writes the audio that callers hear first.
func keepGreeting(raw []byte) error {
	var message VoiceMessage
	if err := json.Unmarshal(raw, &message); err != nil {
		return err
	}
	if len(message.Audio) == 0 {
		return errNoAudio
	}
	return os.WriteFile(filepath.Join(voiceDir, "greeting.ogg"), message.Audio, 0o644)
}

// keepVoiceMessage writes the audio of a voice message to its file in voiceDir. The message
//
//	{"from": "lea", "file": "hello.ogg", "audio": "T2dnUw=="}
//
// is written to voice/hello.ogg. A message that is no JSON gives an error.
func keepVoiceMessage(raw []byte) error {
