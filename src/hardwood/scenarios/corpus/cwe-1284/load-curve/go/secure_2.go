	wanted, err := strconv.ParseInt(readValue(query, "points", "24"), 10, 64)
	if err != nil {
		return nil, err
	}
	points := int(math.Max(1, math.Min(float64(wanted), 4000)))
	unit, fill := readValue(query, "unit", "kw"), readValue(query, "fill", "last")
	return averageDay(day, points, unit, fill), nil
}
