	if hour == nil {
		return errNothing
	}
	out, err := os.CreateTemp(folder, ".hour-*")
	if err != nil {
		return err
	}
	low, high, sum, gust := math.Inf(1), math.Inf(-1), 0.0, -1.0
	from := 0
	counts := map[string]int{}
	for _, m := range hour {
		low, high, sum = math.Min(low, m.celsius), math.Max(high, m.celsius), sum+m.celsius
		name := directions[direction(m.windFrom)]
		counts[name]++
		if m.gust > gust {
			gust, from = m.gust, direction(m.windFrom)
		}
	}
	fmt.Fprintln(out, "station", station)
	fmt.Fprintf(out, "temperature %.1f (%.1f to %.1f)\n", sum/float64(len(hour)), low, high)
	fmt.Fprintf(out, "gust %.1f from %s\n", gust, directions[from])
	_, err = fmt.Fprintf(out, "wind N %d E %d S %d W %d\n", counts["N"], counts["E"], counts["S"], counts["W"])
	if err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	return os.Rename(out.Name(), filepath.Join(folder, station+".txt"))
}
