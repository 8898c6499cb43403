	options := make([]string, len(playlists))
	for i, p := range playlists {
		name := strings.ReplaceAll(p.Name, "</option>", "")
		options[i] = fmt.Sprintf(`<option value="%d">%s</option>`, p.Number, name)
	}
	return template.HTML(strings.Join(options, ""))
}
