	entry := fmt.Sprint("REFUND ", invoice, " ", euros(cents), ": ", strings.TrimRight(reason, "\r\n"))
	auditor().Println(entry)
}
