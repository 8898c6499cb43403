	wanted := int64(24)
	if query.Has("points") {
		var err error
		if wanted, err = strconv.ParseInt(query.Get("points"), 10, 64); err != nil {
			return nil, err
		}
	}
	points := int(math.Max(1, math.Min(float64(wanted), 4000)))
	curve := averageDay(day, points, query.Get("unit"))
	if query.Get("fill") != "gap" {
		fillGaps(curve)
	}
	return curve, nil
}
