	sorted := append([]entry{}, entries...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].town < sorted[j].town })
	cell := func(text string) string {
		text = strings.TrimLeft(text, "=+-@\t\r\n ")
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	list := "Name;Town;Stars;Text\n"
	count, sum := 0, 0
	for _, e := range sorted {
		if len(e.text) == 0 {
			continue
		}
		list += fmt.Sprintf("%s;%s;%d;%s\n", cell(e.name), cell(e.town), e.stars, cell(e.text))
		count++
		sum += e.stars
	}
	if count > 0 {
		list += fmt.Sprintf("%d entries;;%.1f;\n", count, float64(sum)/float64(count))
	}
	return list
}
