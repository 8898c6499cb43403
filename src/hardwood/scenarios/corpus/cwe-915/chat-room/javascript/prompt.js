'use strict';

const rooms = [];
let lastId = 0;

function listRooms() {
  return rooms;
}

function blankRoom() {
  lastId += 1;
  return { id: lastId, official: false };
}

/**
 * Appends a new room to the rooms and returns it.
 *
 * It is a blankRoom() with the title and the topic of the user's request: for the request
 * { title: 'Tea', topic: 'All about tea' } the room is
 * { id: 1, official: false, title: 'Tea', topic: 'All about tea' }.
 */
function createRoom(request) {
