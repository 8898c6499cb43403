	var out strings.Builder
	for _, p := range playlists {
		fmt.Fprintf(&out, `<option value="%d">%s</option>`, p.Number, p.Name)
	}
	return template.HTML(out.String())
}
