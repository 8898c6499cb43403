package main

import (
	crand "crypto/rand"
	"encoding/hex"
	"math/rand"
	"strings"
)

const chars = "abcdefghijklmnopqrstuvwxyz0123456789"

// Forum of the allotment gardeners.
type Forum struct {
	Sessions map[string]string // id -> name of the member
	Drafts   map[string]string // id -> text
	salt     []byte
}

// NewForum opens the forum. The salt is for the members' passwords.
func NewForum() *Forum {
	forum := &Forum{Sessions: map[string]string{}, Drafts: map[string]string{}, salt: make([]byte, 16)}
	crand.Read(forum.salt)
	return forum
}

// SaltInHex is how the salt is written to the settings.
func (f *Forum) SaltInHex() string {
	return strings.ToUpper(hex.EncodeToString(f.salt))
}

// KeepDraft keeps an unsent post.
func (f *Forum) KeepDraft(text string) string {
	id := make([]byte, 20)
	for i := range id {
		id[i] = chars[rand.Intn(len(chars))]
	}
	f.Drafts[string(id)] = text
	return string(id)
}

// StartSession begins the session of a member who has just signed in: the name is put in
// f.Sessions under a new id, 20 letters and digits. The result is the id.
func (f *Forum) StartSession(username string) string {
