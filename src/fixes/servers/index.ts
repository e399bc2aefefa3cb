/** The servers, in the order of the list. */
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { nginx } from './nginx.ts';
import { spring } from './spring.ts';

export const servers = [express, fastify, nginx, apache, caddy, django, fastapi, spring] as const;
