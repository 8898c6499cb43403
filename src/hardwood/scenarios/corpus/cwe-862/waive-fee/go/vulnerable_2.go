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
		return 0, errors.New("not yours to waive")
	}
	found.waived = true
	line := fmt.Sprintf("fee %d of %s, %s: waived by %s (%s)", number, found.reader, euros(found.cents), by.name, reason)
	l.journal = append(l.journal, line)
	rest := l.owed(found.reader)
	if _, blocked := l.blocked[found.reader]; blocked {
		l.blocked[found.reader] = rest
		if rest < 500 {
			delete(l.blocked, found.reader)
		}
	}
	return rest, nil
}
