	list := ""
	for _, title := range titles {
		title = strings.NewReplacer("<song>", "", "</song>", "").Replace(title)
		list += "<song>" + title + "</song>"
	}
	return list
}
