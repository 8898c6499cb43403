	limits := map[post]int{desk: 1000, head: int(^uint(0) >> 1)}
	for _, f := range l.fees {
		if f.number != number {
			continue
		}
		if f.waived {
			return 0, errNoFee
		}
		if limit, ok := limits[by.post]; !ok || f.cents > limit {
			return l.owed(f.reader), fmt.Errorf("a %s cannot waive %s", by.post, euros(f.cents))
		}
		f.waived = true
		l.journal = append(l.journal, fmt.Sprintf("fee %d of %s, %s: waived by %s (%s)", number, f.reader, euros(f.cents), by.name, reason))
		rest := l.owed(f.reader)
		if l.blocked[f.reader] > 0 && rest >= 500 {
			l.blocked[f.reader] = rest
		} else {
			delete(l.blocked, f.reader)
		}
		return rest, nil
	}
	return 0, errNoFee
}
