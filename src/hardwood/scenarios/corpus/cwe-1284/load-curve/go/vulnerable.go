	points := 24
	if text := query.Get("points"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			return nil, fmt.Errorf("points: %q", text)
		}
		points = n
	}
	curve := make([]float64, points)
	counts := make([]int, points)
	for _, r := range day {
		piece := r.second * points / 86400
		curve[piece] += r.kilowatts
		counts[piece]++
	}
	last := 0.0
	for i := range curve {
		if counts[i] > 0 {
			last = curve[i] / float64(counts[i])
			if query.Get("unit") == "mw" {
				last /= 1000
			}
			curve[i] = last
		} else if query.Get("fill") == "gap" {
			curve[i] = math.NaN()
		} else {
			curve[i] = last
		}
	}
	return curve, nil
}
