	shown := sortEntries(entries)
	list := writeRows([][]string{titles})
	for _, e := range shown {
		text := strings.TrimPrefix(e.text, "=")
		list += writeRows([][]string{{e.name, e.town, fmt.Sprint(e.stars), text}})
	}
	if len(shown) == 0 {
		return list
	}
	return list + writeRows([][]string{sumUp(shown)})
}
