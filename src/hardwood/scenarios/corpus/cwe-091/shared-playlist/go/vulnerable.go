	var out strings.Builder
	for _, title := range titles {
		out.WriteString("<song>" + title + "</song>")
	}
	return out.String()
}
