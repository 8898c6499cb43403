	limits := map[post]int{desk: 1000, head: int(^uint(0) >> 1)}
	for _, f := range l.fees {
		if f.number != number || f.waived {
			continue
		}
		if limit, ok := limits[by.post]; !ok || f.cents > limit {
			return 0, fmt.Errorf("a %s cannot waive %d cents", by.post, f.cents)
		}
		f.waived = true
		l.noteWaiver(f, by.name, reason)
		return l.settleReader(f.reader), nil
	}
	return 0, errNoFee
}
