	p := g.pages[crag]
	if p == nil || len(p.draft) == 0 {
		return 0
	}
	switch g.members[member] {
	case editor, owner:
		p.live, p.draft = p.draft, ""
		p.version += 1
	default:
		return 0
	}
	news := fmt.Sprint("version ", p.version)
	history := []string{news + " by " + member}
	for i, line := range p.history {
		if i < 9 {
			history = append(history, line)
		}
	}
	p.history = history
	for _, name := range p.subscribers {
		if name == member {
			continue
		}
		g.inbox[name] = append(g.inbox[name], crag+": "+news)
	}
	return p.version
}
