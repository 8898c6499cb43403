	points := 24
	if text := query.Get("points"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			return nil, fmt.Errorf("points: %q", text)
		}
		points = n
	}
	curve := averageDay(day, points, query.Get("unit"))
	if query.Get("fill") != "gap" {
		fillGaps(curve)
	}
	return curve, nil
}
