	var guide Guide
	if err := json.NewDecoder(answers).Decode(&guide); err != nil {
		return guide, err
	}
	guide.Keys = []string{}
	if guide.Rank == "" {
		guide.Rank = "helper"
	}
	return guide, nil
}
