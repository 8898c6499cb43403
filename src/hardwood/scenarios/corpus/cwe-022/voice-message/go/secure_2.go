	var message VoiceMessage
	if err := json.Unmarshal(raw, &message); err != nil {
		return err
	}
	if filepath.Dir(message.File) != "." {
		return errors.New("odd file name")
	}
	return os.WriteFile(voiceDir+"/"+message.File, message.Audio, 0o644)
}
