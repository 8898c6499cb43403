	var shown []entry
	for _, e := range entries {
		if e.text != "" {
			shown = append(shown, e)
		}
	}
	sort.SliceStable(shown, func(i, j int) bool { return shown[i].town < shown[j].town })
	plain := func(text string) string {
		if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
			return "'" + text
		}
		return text
	}
	var list strings.Builder
	w := csv.NewWriter(&list)
	w.Comma = ';'
	w.Write([]string{"Name", "Town", "Stars", "Text"})
	sum := 0
	for _, e := range shown {
		w.Write([]string{plain(e.name), plain(e.town), strconv.Itoa(e.stars), plain(e.text)})
		sum += e.stars
	}
	if len(shown) > 0 {
		average := float64(sum) / float64(len(shown))
		w.Write([]string{fmt.Sprintf("%d entries", len(shown)), "", fmt.Sprintf("%.1f", average), ""})
	}
	w.Flush()
	return list.String()
}
