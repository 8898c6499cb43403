	quoted := func(s string) (out string) {
		for _, c := range s {
			if c == '<' || c == '>' || c == '&' {
				out += "&#" + strconv.Itoa(int(c)) + ";"
			} else {
				out += string(c)
			}
		}
		return out
	}
	return "<li>" + clock(stamp) + template.HTML(" <b>"+quoted(author)+"</b> "+quoted(text)+"</li>")
}
