	p, ok := g.pages[crag]
	if !ok || p.draft == "" {
		return 0
	}
	p.live = p.draft
	p.draft = ""
	p.version++
	p.noteVersion(member)
	g.tellOthers(member, crag)
	return p.version
}
