	guide := starter()
	err := json.NewDecoder(answers).Decode(&guide)
	return guide, err
}
