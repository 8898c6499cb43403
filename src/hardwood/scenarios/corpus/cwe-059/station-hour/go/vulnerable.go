	if len(hour) == 0 {
		return errNothing
	}
	sum, low, high := 0.0, hour[0].celsius, hour[0].celsius
	strongest := hour[0]
	var counts [4]int
	for _, m := range hour {
		sum += m.celsius
		low = math.Min(low, m.celsius)
		high = math.Max(high, m.celsius)
		if m.gust > strongest.gust {
			strongest = m
		}
		counts[direction(m.windFrom)]++
	}
	var text strings.Builder
	fmt.Fprintf(&text, "station %s\n", station)
	fmt.Fprintf(&text, "temperature %.1f (%.1f to %.1f)\n", sum/float64(len(hour)), low, high)
	fmt.Fprintf(&text, "gust %.1f from %s\nwind", strongest.gust, directions[direction(strongest.windFrom)])
	for i, name := range directions {
		fmt.Fprintf(&text, " %s %d", name, counts[i])
	}
	text.WriteString("\n")
	path := filepath.Join(folder, station+".txt")
	return os.WriteFile(path, []byte(text.String()), 0o644)
}
