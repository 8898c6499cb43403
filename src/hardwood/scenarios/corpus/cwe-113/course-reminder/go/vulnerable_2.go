	title, _, _ := strings.Cut(course, "\r\n")
	return "From: " + office + "\nTo: " + to + "\nSubject: Tomorrow: " + title + "\n\nSee you there.\n"
}
