// The online guide of the climbing club, a page for each crag.
package main

import "fmt"

type role int

const (
	reader role = iota
	writer
	editor
	owner
)

type page struct {
	live        string   // what visitors see
	draft       string   // empty when there is none
	version     int      // of the live text
	history     []string // the newest line first
	subscribers []string // names of members
}

type guide struct {
	members map[string]role  // writers work on drafts, editors and owners put them online
	pages   map[string]*page // by the name of the crag
	inbox   map[string][]string
}

// noteVersion puts a line such as "version 3 by Ann" in front of the history, of which only the newest ten lines stay.
func (p *page) noteVersion(member string) {
	p.history = append([]string{fmt.Sprintf("version %d by %s", p.version, member)}, p.history...)
	if len(p.history) > 10 {
		p.history = p.history[:10]
	}
}

// tellOthers puts "Sunny Wall: version 3" into the inbox of all subscribers but the member.
func (g *guide) tellOthers(member, crag string) {
	for _, name := range g.pages[crag].subscribers {
		if name != member {
			g.inbox[name] = append(g.inbox[name], fmt.Sprintf("%s: version %d", crag, g.pages[crag].version))
		}
	}
}

// putOnline is what happens when a member clicks on "Put online" at the page of a crag: the draft becomes the live
// text, there is no draft any more, and the version goes up by one. Then the new version is noted, and the others are
// told. It returns the new version; 0, and nothing changes, when there is no such page or no draft.
func putOnline(g *guide, member, crag string) int {
