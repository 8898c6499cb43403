	points, err := readNumber(query, "points", 24)
	if err != nil {
		return nil, err
	}
	if points < 1 || points > 3840 {
		return nil, fmt.Errorf("points: %d", points)
	}
	curve := averageDay(day, points, query.Get("fill") == "gap")
	if query.Get("unit") == "mw" {
		for i := range curve {
			curve[i] /= 1000
		}
	}
	return curve, nil
}
