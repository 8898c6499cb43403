	return fmt.Sprintf("From: %s\nTo: %s\nSubject: Tomorrow: %s\n\nSee you there.\n", office, to, course)
}
