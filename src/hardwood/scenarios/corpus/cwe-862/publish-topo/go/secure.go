	if r := g.members[member]; r != editor && r != owner {
		return 0
	}
	p, ok := g.pages[crag]
	if !ok || p.draft == "" {
		return 0
	}
	p.live = p.draft
	p.draft = ""
	p.version++
	line := fmt.Sprintf("version %d by %s", p.version, member)
	p.history = append([]string{line}, p.history...)
	if len(p.history) > 10 {
		p.history = p.history[:10]
	}
	for _, name := range p.subscribers {
		if name != member {
			g.inbox[name] = append(g.inbox[name], fmt.Sprintf("%s: version %d", crag, p.version))
		}
	}
	return p.version
}
