	points, err := readNumber(query, "points", 24)
	if err != nil || points <= 0 {
		return nil, fmt.Errorf("points: %s", query.Get("points"))
	}
	curve := averageDay(day, points, query.Get("fill") == "gap")
	for i := 0; i < len(curve) && query.Get("unit") == "mw"; i++ {
		curve[i] = curve[i] / 1000
	}
	return curve, nil
}
