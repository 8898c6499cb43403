	points := 24
	var err error
	if query.Has("points") {
		points, err = strconv.Atoi(query.Get("points"))
	}
	if err != nil || points <= 0 {
		return nil, fmt.Errorf("points: %s", query.Get("points"))
	}
	curve := averageDay(day, points, query.Get("unit"))
	if query.Get("fill") != "gap" {
		fillGaps(curve)
	}
	return curve, nil
}
