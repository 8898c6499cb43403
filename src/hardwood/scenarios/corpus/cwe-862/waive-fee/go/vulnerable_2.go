	var found *fee
	for _, f := range l.fees {
		if f.number == number && !f.waived {
			found = f
		}
	}
	if found == nil {
		return 0, errNoFee
	}
	if by.post == desk && found.cents > 1000 {
		return 0, fmt.Errorf("not yours to waive")
	}
	found.waived = true
	l.noteWaiver(found, by.name, reason)
	return l.settleReader(found.reader), nil
}
