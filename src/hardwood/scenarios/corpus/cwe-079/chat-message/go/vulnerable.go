	return "<li>" + clock(stamp) + template.HTML(" <b>"+author+"</b> "+text+"</li>")
}
