	var message VoiceMessage
	if err := json.Unmarshal(raw, &message); err != nil {
		return err
	}
	path := filepath.Join(voiceDir, filepath.Base(message.File))
	return os.WriteFile(path, message.Audio, 0o644)
}
