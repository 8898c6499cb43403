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

func (p *page) title(crag string) string {
	return fmt.Sprintf("%s (version %d)", crag, p.version)
}

func (g *guide) subscribe(member, crag string) {
	p, ok := g.pages[crag]
	if !ok {
		return
	}
	for _, name := range p.subscribers {
		if name == member {
			return
		}
	}
	p.subscribers = append(p.subscribers, member)
}

// putOnline is what happens when a member clicks on "Put online" at the page of a crag: the draft becomes the live
// text, there is no draft any more, and the version goes up by one. The history gets the line "version 3 by Ann" in
// front (only the newest ten lines are kept), and all subscribers but the member find "Sunny Wall: version 3" in
// their inbox. It returns the new version; 0, and nothing changes, when there is no such page or no draft.
func putOnline(g *guide, member, crag string) int {
