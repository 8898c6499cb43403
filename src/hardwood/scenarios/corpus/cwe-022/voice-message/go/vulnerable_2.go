	var message VoiceMessage
	err := json.Unmarshal(raw, &message)
	if err != nil {
		return err
	}
	if filepath.IsAbs(message.File) {
		return errors.New("odd file name")
	}
	return os.WriteFile(voiceDir+"/"+message.File, message.Audio, 0o644)
}
