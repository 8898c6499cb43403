	unit, fill := readValue(query, "unit", "kw"), readValue(query, "fill", "last")
	points, err := strconv.Atoi(readValue(query, "points", "24"))
	if err != nil || points <= 0 {
		return nil, fmt.Errorf("points: %s", query.Get("points"))
	}
	return averageDay(day, points, unit, fill), nil
}
