	var guide Guide
	if err := json.NewDecoder(answers).Decode(&guide); err != nil {
		return starter(), err
	}
	first := starter()
	guide.Keys, guide.Wage, guide.Rank = first.Keys, first.Wage, first.Rank
	return guide, nil
}
