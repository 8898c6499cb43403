	points, err := readNumber(query, "points", 24)
	if err != nil {
		return nil, err
	}
	curve := averageDay(day, points, query.Get("fill") == "gap")
	if query.Get("unit") == "mw" {
		for i := range curve {
			curve[i] /= 1000
		}
	}
	return curve, nil
}
