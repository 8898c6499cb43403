	author, text = template.HTMLEscapeString(author), template.HTMLEscapeString(text)
	return "<li>" + clock(stamp) + template.HTML(" <b>"+author+"</b> "+text+"</li>")
}
