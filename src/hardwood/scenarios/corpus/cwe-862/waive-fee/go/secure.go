	for _, f := range l.fees {
		if f.number == number && !f.waived {
			if by.post != head && (by.post != desk || f.cents > 1000) {
				return 0, fmt.Errorf("not yours to waive")
			}
			f.waived = true
			l.noteWaiver(f, by.name, reason)
			return l.settleReader(f.reader), nil
		}
	}
	return 0, errNoFee
}
