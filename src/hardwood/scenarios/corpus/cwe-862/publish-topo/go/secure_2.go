	p := g.pages[crag]
	if p == nil || len(p.draft) == 0 {
		return 0
	}
	switch g.members[member] {
	case editor, owner:
		p.live, p.draft, p.version = p.draft, "", p.version+1
		p.noteVersion(member)
		g.tellOthers(member, crag)
		return p.version
	default:
		return 0
	}
}
