	for _, f := range l.fees {
		if f.number == number && !f.waived {
			f.waived = true
			l.noteWaiver(f, by.name, reason)
			return l.settleReader(f.reader), nil
		}
	}
	return 0, errNoFee
}
