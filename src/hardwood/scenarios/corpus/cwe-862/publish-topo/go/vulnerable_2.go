	p := g.pages[crag]
	if p == nil || len(p.draft) == 0 {
		return 0
	}
	if _, known := g.members[member]; !known {
		return 0
	}
	p.live, p.draft, p.version = p.draft, "", p.version+1
	p.noteVersion(member)
	g.tellOthers(member, crag)
	return p.version
}
