	wanted, err := readNumber(query, "points", 24)
	if err != nil {
		return nil, err
	}
	points := int(math.Max(1, math.Min(float64(wanted), 4000)))
	gaps, divisor := query.Get("fill") == "gap", 1.0
	if query.Get("unit") == "mw" {
		divisor = 1000
	}
	curve := averageDay(day, points, gaps)
	for i := range curve {
		curve[i] /= divisor
	}
	return curve, nil
}
