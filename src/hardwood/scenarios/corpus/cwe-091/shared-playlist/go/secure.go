	var out strings.Builder
	for _, title := range titles {
		out.WriteString("<song>")
		xml.EscapeText(&out, []byte(title))
		out.WriteString("</song>")
	}
	return out.String()
}
