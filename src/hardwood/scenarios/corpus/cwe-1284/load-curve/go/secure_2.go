	wanted := int64(24)
	if query.Has("points") {
		var err error
		if wanted, err = strconv.ParseInt(query.Get("points"), 10, 64); err != nil {
			return nil, err
		}
		wanted = int64(math.Max(1, math.Min(float64(wanted), 4000)))
	}
	unit := 1.0
	if query.Get("unit") == "mw" {
		unit = 1000
	}
	sums, counts := map[int64]float64{}, map[int64]float64{}
	for _, r := range day {
		i := int64(r.second) * wanted / 86400
		sums[i] += r.kilowatts / unit
		counts[i]++
	}
	var curve []float64
	value := 0.0
	for i := int64(0); i < wanted; i++ {
		if counts[i] > 0 {
			value = sums[i] / counts[i]
		} else if query.Get("fill") == "gap" {
			value = math.NaN()
		}
		curve = append(curve, value)
	}
	return curve, nil
}
